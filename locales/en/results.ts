/** Words of test results: asking for one, what it says and means, following up a positive one, registering for a test. */
import type { Words } from '../types.ts';
import { word } from '../word.ts';

export const results = {
  askCode: word('Please send the test code on your slip, for example XN-0042.', 'Send the test code, e.g. XN-0042.'),
  askCodeAgain: word(
    'I see no code in this. It has letters and digits, printed on your slip. No slip? Choose "No code".',
    'No code seen. It is printed on your slip. No slip: choose the number.',
  ),
  noCode: word('No code', 'No code'),
  askYear: word('In which year was the person tested born?', 'Birth year of the person tested?'),
  askOwnYear: word(
    'No problem, I search by the phone you write from. In which year was the person tested born?',
    'I search by your phone. Birth year of the person tested?',
  ),
  askYearAgain: word('I need the birth year in four digits, for example 1985.', 'Birth year, e.g. 1985.'),
  askName: word('Full name of the person tested?', 'Full name of the person tested?'),
  askNameAgain: word('I need the full name as on the slip, for example Nguyen Van An.', 'Full name as on the slip?'),
  notProven: word(
    'Without a code a result only goes to the phone that was given at the test. Write from that number, look for the code on your slip, or talk to a person.',
    'Without a code: write from the phone given at the test, or talk to a person.',
  ),
  none: word(
    'I see no result that fits what you sent. It may not be there yet, or something may not be right. It is noted: when a fitting result comes I tell you (at night from 6:30).',
    'No fitting result. It may not be there yet or something is not right. Noted, you will be told.',
  ),
  noneMore: word('Would you like to try another code?', 'Try another code?'),
  stillWaiting: word(
    'The result you asked for is not there yet. You will be told at once, no need to ask again.',
    'The result is not there yet. You will be told.',
  ),
  tryAgain: word('Try another code', 'Other code'),
  human: word('Talk to a person', 'Talk to a person'),
  blocked: word(
    'Too many tries did not fit, so look-ups stop here until {until}. Results already waited for will still be told. Urgent? Write: talk to a person.',
    'Too many tries, look-ups stop until {until}. Urgent: write HUMAN.',
  ),
  arrived: word('The result you waited for is here.', 'Your result is here.'),
  corrected: word(
    'The laboratory CORRECTED an earlier result, we are sorry. The right one is:',
    'The laboratory CORRECTED an earlier result, sorry. The right one:',
  ),
  line: word('{name}, {test}, sample of {day}: {result}.', '{name}, {test}, {day}: {result}.'),
  lineNoDay: word('{name}, {test}: {result}.', '{name}, {test}: {result}.'),
  'code.positive': word('POSITIVE', 'POSITIVE'),
  'code.negative': word('NEGATIVE', 'NEGATIVE'),
  'code.invalid': word('INVALID', 'INVALID'),
  'code.indeterminate': word('INDETERMINATE', 'INDETERMINATE'),
  ct: word('Ct value: {ct}.', 'Ct: {ct}.'),
  ctMeaning: word(
    'Ct is how many rounds the machine needs to see the virus: the smaller, the more virus in the sample. It does not say how severe the illness is and differs between machines; only a doctor can judge it together with the signs.',
    'Small Ct = more virus in the sample. It does NOT say how ill you are, ask a doctor.',
  ),
  ctMore: word('Would you like to ask the person on duty about your value?', 'Ask the person on duty about it?'),
  positiveCovid: word(
    'What to do: a room of your own, mask, open windows, own dishes; measure temperature and SpO₂ twice a day; drink enough, from 38.5 °C take fever medicine as directed.',
    'Own room, mask, measure temperature and SpO2 twice a day, drink enough.',
    'What to do: a room of your own, mask, open windows; measure temperature and oxygen twice a day; drink enough.',
  ),
  positiveDengue: word(
    'What to do: see a doctor to be watched, rest, drink much, NO aspirin or ibuprofen. Strong belly pain, much vomiting, bleeding, drowsiness, cold hands and feet: hospital or 115 at once, also when the fever is gone.',
    'See a doctor, drink much, NO aspirin, ibuprofen. Belly pain, vomiting, bleeding, drowsy: CALL 115.',
  ),
  positiveOther: word(
    'What to do: stay at home, wear a mask, keep away from small children, old people and pregnant women; ask a clinic about treatment.',
    'Stay at home, wear a mask, keep away from children and old people; ask a clinic.',
  ),
  danger: word(
    'Hard to breathe, chest pain, blue lips, drowsy: CALL 115 NOW or write SOS.',
    'Hard to breathe, chest pain, blue lips, drowsy: CALL 115 or SOS.',
    'Hard to breathe, chest pain, blue lips or drowsy: call 1 1 5 now.',
  ),
  negative: word(
    'It means that nothing was found in this sample. With signs, or after being near a patient since, test again.',
    'Nothing found in this sample. With signs or after a new contact: test again.',
  ),
  negativeF1: word(
    'For a contact a negative result does not end isolation: the illness may still be coming. Go on until the health station tells you; with any sign write at once.',
    'Negative does NOT end isolation of a contact. Go on until the station tells you. Any sign: write.',
  ),
  negativeF1Until: word(
    'For a contact a negative result does not end isolation: the illness may still be coming. Go on until {day} and until the health station confirms; with any sign write at once.',
    'Negative does NOT end isolation. Go on until {day} and the station confirms. Any sign: write.',
  ),
  invalid: word(
    'The sample gave no result, so nobody knows yet. A new sample is needed; until then keep your distance as if suspected.',
    'The sample gave no result. A new one is needed; keep your distance until then.',
  ),
  indeterminate: word(
    'It is not clear yet. Another test is needed as the health station says; until then keep your distance as if suspected.',
    'Not clear yet. Another test is needed; keep your distance until then.',
  ),
  understood: word('Noted: you tell of a result, {result}.', 'Noted: result {result}.'),
  askHowIsIt: word('How do you feel?', 'How do you feel?'),
  askFollow: word(
    'Shall the health station follow your health at home? I will ask every day and call the people on duty when it gets worse.',
    'Shall the station follow you at home? I will ask every day.',
  ),
  followYes: word('Yes, follow me', 'Yes, follow me'),
  followNo: word('Not now', 'Not now'),
  followed: word('I register the follow-up now.', 'Registering the follow-up.'),
  followAsked: word('It is noted for the health station to register it.', 'Noted for the health station.'),
  askContacts: word(
    'Since two days before the sample or the first sign: who lives with you or was near (within 2 metres for 15 minutes)? Please send names and phones.',
    'Since 2 days before the sample: who lives with you or was near? Send names, phones.',
  ),
  askContactsAgain: word(
    'Please name each, for example: wife Lan 0912345678. Nobody? Choose "Nobody".',
    'Name each, e.g. wife Lan 0912345678. Nobody: choose the number.',
  ),
  noContacts: word('Nobody', 'Nobody'),
  contactsNoted: word(
    'Thank you, it is noted for the health station to call them. Please tell them already to keep their distance.',
    'Thank you, noted. Please tell them already.',
  ),
  noContactsNoted: word(
    'Noted: nobody was near. If you remember somebody, tell the person on duty.',
    'Noted: nobody near.',
  ),
  noted: word('Take care. Write whenever something changes.', 'Write whenever something changes.'),
  recorded: word('Result shown, {test}: {result}.', 'Result shown, {test}: {result}.'),
  guessed: word(
    'A test code was tried wrongly 30 times: somebody may be guessing to see the result of another.',
    'A test code was tried wrongly 30 times: somebody may be guessing.',
  ),
  wantsFollow: word(
    'Positive ({test}), wishes to be followed at home: {name}, born {year}.',
    'Positive ({test}), wishes to be followed: {name}, born {year}.',
  ),
  contactsOf: word('People near {name}: {words}', 'People near {name}: {words}'),
  slot: word('{place}, {when}', '{place}, {when}'),
  askSlot: word('There is room for a test here, please choose:', 'Room for a test, choose:'),
  askSlotAgain: word('Please choose one of these places by its number.', 'Choose one by its number.'),
  labelCode: word('Test code', 'Test code', 'test code'),
  labelSlot: word('Place and time', 'Place and time'),
  labelName: word('Name', 'Name'),
  labelYear: word('Birth year', 'Birth year'),
  labelPhone: word('Phone', 'Phone'),
  askBookName: word('Full name of who comes?', 'Full name of who comes?'),
  askBookYear: word('In which year were they born?', 'Birth year?'),
  askBookPhone: word('A phone for the health station to call?', 'Phone to call?'),
  noPhone: word('No phone', 'No phone'),
  noSlots: word('There is no free place for a test now. Ask the person on duty?', 'No free place now. Ask the duty?'),
  sureBooking: word('Register {name}, born {year}: {slot}. Right?', 'Register {name}, {year}: {slot}. Right?'),
  bookYes: word('Yes, register', 'Yes, register'),
  bookNo: word('Do not register', 'Do not register'),
  booking: word('I am holding a place.', 'Holding a place.'),
  notBooked: word('All right, nothing is registered.', 'Nothing is registered.'),
  booked: word(
    'Your place: {slot}. Test code: {code}. Show it when the sample is taken, and use it with the birth year to see the result; give it to nobody else.',
    'Your place: {slot}. Code: {code}. Show it at the test; see the result with it and the birth year.',
  ),
  slotFull: word(
    'Sorry, {slot} is full now and nothing is registered. Another place?',
    '{slot} is full. Another place?',
  ),
  otherSlot: word('Another place', 'Another place'),
} satisfies Words;
