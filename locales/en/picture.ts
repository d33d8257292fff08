/** Words about the QR code in a picture: an identity card, a receipt, the code of a result, anything else, nothing to be read. */
import type { Words } from '../types.ts';
import { word } from '../word.ts';

export const picture = {
  card: word('The QR code of the card says: {facts}.', 'QR code of the card: {facts}.'),
  born: word('born {day}', 'born {day}'),
  male: word('male', 'male'),
  female: word('female', 'female'),
  number: word('number {value}', 'no. {value}'),
  askCard: word(
    'Shall this go into a health declaration? Nothing of it is kept unless you agree.',
    'Put it into a health declaration? Nothing is kept unless you agree.',
    'Shall this go into a health declaration?',
  ),
  askCardAgain: word(
    'Please choose: put the card into the declaration, or do not use it?',
    'Put the card into the declaration, or not?',
  ),
  use: word('Put it in', 'Put it in', 'put it in'),
  dontUse: word('Do not use it', 'Do not use it', 'do not use it'),
  notUsed: word('Nothing of the card is kept.', 'Nothing of the card is kept.'),
  receiptValid: word(
    'Receipt {code} was issued here and is good until {until}. It says that a declaration was made, not whether anybody is well.',
    'Receipt {code} was issued here, good until {until}.',
    'Receipt {code} was issued here and is good until {until}.',
  ),
  receiptExpired: word('Receipt {code} was issued here and ended at {until}.', 'Receipt {code} ended at {until}.'),
  receiptUnknown: word(
    'Receipt {code} is no longer in our books and cannot be used.',
    'Receipt {code} is no longer in our books.',
  ),
  receiptAltered: word(
    'This QR code says that it is a receipt, but it was not issued here or was changed. It cannot be used.',
    'This QR code was not issued here or was changed. It cannot be used.',
    'This code was not issued here or was changed. It cannot be used.',
  ),
  askDeclare: word('For a new receipt, declare again; it takes a few minutes.', 'For a new receipt, declare again.'),
  result: word('The picture shows the test code {code}.', 'Test code in the picture: {code}.'),
  certificate: word(
    'This is a vaccination certificate. It cannot be checked here; to have doses confirmed, write: talk to a person.',
    'Vaccination certificate, cannot be checked here.',
  ),
  payment: word(
    'This QR code asks for a payment. Bình An never takes money. If somebody wants money for care, a test or a paper, ask staff first.',
    'This QR code asks for money. Binh An never does. Ask staff first.',
    'This code asks for a payment. Bình An never takes money. Ask staff first.',
  ),
  link: word(
    'This QR code leads to a web page. It was not opened, and it may not be what it says. Give no password or identity number there; to ask whether something is true, send the text.',
    'This QR code leads to a web page. Give no password or identity number there.',
    'This code leads to a web page. Give no password or identity number there.',
  ),
  other: word(
    'The QR code in the picture is no identity card, receipt or test code. What do you need? A few words will do.',
    'This QR code is no card, receipt or test code. What is needed?',
  ),
  none: word(
    'No QR code could be read in this picture. Please take it closer, in good light, with the whole code in it; or type it.',
    'No QR code could be read. Closer, in good light, or type it.',
    'No code could be read in this picture. Please take it closer, or say it.',
  ),
  tooLarge: word(
    'This picture is too large to be opened. Please send it as an ordinary photo, not as the original file, or type it.',
    'The picture is too large. Send a smaller one or type.',
  ),
} satisfies Words;
