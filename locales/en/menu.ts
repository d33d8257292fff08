/** What can be done here, the emergency first, and how to use it. */
import type { Words } from '../types.ts';
import { word } from '../word.ts';

export const menu = {
  ask: word('What do you need?', 'What do you need?'),
  askAgain: word('That is not clear to me. Which of these do you need?', 'Not clear. Which one? Emergency: SOS.'),
  sos: word('SOS – emergency now', 'SOS emergency', 'emergency now'),
  human: word('Talk to a person', 'Talk to a person', 'talk to a person'),
  supplies: word('Medicine, oxygen, food', 'Medicine, oxygen, food', 'medicine, oxygen, food'),
  symptoms: word('Report symptoms', 'Report symptoms', 'report symptoms'),
  declaration: word('Health declaration', 'Health declaration', 'health declaration'),
  privacy: word('Privacy, stop messages', 'Privacy, stop', 'privacy and stopping messages'),
  household: word('My family', 'My family'),
  help: word('Help', 'Help', 'help'),
  helpText: word(
    'Write as you would talk.\nSOS: emergency. MENU: what can be done. BACK: previous question. CORRECT: change an answer. CANCEL: leave. HUMAN: talk to a person. STOP: no more messages. TIENG VIET: in Vietnamese.',
    'Write as you talk. SOS: emergency. MENU: choices. BACK, CORRECT, CANCEL: previous, change, leave. HUMAN: a person. STOP: no messages.',
    'Just talk. Say SOS in an emergency, menu for the choices, human to talk to a person, cancel to leave.',
  ),
} satisfies Words;
