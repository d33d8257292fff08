// The service goes on in the language that a person asks for.
import { describe, expect, test } from '@jest/globals';
import { Drive } from './drive.ts';

describe('language', () => {
  test.each(['English', 'in english please', 'tiếng Anh', 'noi tieng anh'])('%s: from now on in English', (wish) => {
    const drive = new Drive();
    drive.say(wish);
    expect(drive.person.language).toBe('en');
  });

  test('and back', () => {
    const drive = new Drive();
    drive.say('english');
    drive.say('tieng viet');
    expect(drive.person.language).toBe('vi');
  });

  test('a sentence about a language changes nothing', () => {
    const drive = new Drive();
    drive.say('con em học tiếng Anh bị sốt');
    expect(drive.person.language).toBe('vi');
  });
});
