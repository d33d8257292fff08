// The label scheme of docs/labels.md as data: intents, entity types, their vocabularies and the form of every value.

const words = (text) => new Set(text.trim().split(/\s+/u));

export const INTENTS =
  words(`declare_health checkin sos verify_claim faq test_result vaccination find_supplies travel_pass
  report_suspect talk_to_human cancel opt_out greet help unknown`);
export const STYLES = words('standard unaccented teencode typos telex dialect speech forwarded');
export const REGIONS = words('north central south none');
/** Marks on a line: several people in it, a danger told without alarm, a fact easily misread. */
export const TAGS = words('persons quiet trap');

const SYMPTOMS = words(`any fever chills sweating fatigue muscle_pain joint_pain back_pain headache dizziness fainting
  retro_orbital_pain stiff_neck cough dry_cough cough_phlegm coughing_blood sore_throat itchy_throat hoarseness runny_nose
  stuffy_nose sneezing loss_of_smell loss_of_taste shortness_of_breath fast_breathing wheezing grunting stridor
  chest_indrawing chest_pain chest_tightness palpitations cyanosis nausea vomiting vomits_everything vomiting_blood diarrhea
  abdominal_pain black_stool bloody_stool loss_of_appetite poor_feeding cannot_drink low_urine rash itching petechiae
  hand_foot_blisters mouth_ulcer red_eyes eye_discharge ear_pain swollen_glands nosebleed gum_bleeding convulsion drowsiness
  confusion unconscious restlessness startle tremor limb_weakness numbness cold_extremities insomnia arm_pain`);
const DISEASES = words(`covid19 dengue hfmd measles influenza avian_influenza diphtheria pertussis chickenpox rabies`);

/** Vocabulary of each closed type. The first type that has a bare code owns it (`measles` alone is the disease). */
const VOCABULARY = {
  symptom: SYMPTOMS,
  person:
    words(`child mother father grandmother grandfather wife husband brother sister mother_in_law father_in_law relative
    roommate neighbor colleague`),
  gender: words('male female'),
  contact: words('F0 F1 F2'),
  condition: words('asthma diabetes hypertension heart_disease kidney_disease copd cancer obesity stroke pregnancy'),
  disease: DISEASES,
  vaccine: new Set([...DISEASES, ...words('pfizer moderna astrazeneca verocell pentavalent')]),
  supply:
    words(`oxygen antipyretic rice food water milk mask test_kit thermometer pulse_oximeter ors diapers hand_sanitizer
    insulin ventilator molnupiravir favipiravir medicine`),
  test_type: words('rapid pcr ns1 igm antibody'),
  test_result: words('positive negative invalid'),
};

/** Form of each open type that can be told from its value alone. */
const FORMS = {
  blood_pressure: /^\d{2,3}\/\d{2,3}$/u,
  date: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u,
  duration: /^P(?:\d+D|\d+M|\d+Y|T\d+[HM])$/u,
  age: /^\d{1,3}[ym]$/u,
};

const WHOLE = /^\d+$/u;
const DECIMAL = /^\d+(?:\.\d+)?$/u;
const NUMBERS = {
  temperature: DECIMAL,
  ct: DECIMAL,
  spo2: WHOLE,
  pulse: WHOLE,
  resp_rate: WHOLE,
  platelet: WHOLE,
  count: WHOLE,
  dose: WHOLE,
  isolation_day: WHOLE,
  birth_year: /^(?:19|20)\d{2}$/u,
};
const DIGITS = { phone: /^0\d{9,10}$/u, cccd: /^\d{12}$/u, cmnd: /^\d{9}$/u, patient_id: /^\d{4,12}$/u };
const AS_WRITTEN = words('name plate place claim');
const FREE = words('medication');

const TYPES = new Set([
  ...Object.keys(VOCABULARY),
  ...Object.keys(FORMS),
  ...Object.keys(NUMBERS),
  ...Object.keys(DIGITS),
  ...AS_WRITTEN,
  ...FREE,
]);

/** Type of a bare code such as `fever` or `P3D`; undefined when none has it. */
function typeOfBareValue(value) {
  for (const [type, codes] of Object.entries(VOCABULARY)) if (codes.has(value)) return type;
  for (const [type, form] of Object.entries(FORMS)) if (form.test(value)) return type;
  return undefined;
}

/** The value a span states by itself: its number, its digits, or its own words. Throws where it states none. */
function valueOfSpan(type, span) {
  if (AS_WRITTEN.has(type)) return span;
  if (type === 'contact') return span.toUpperCase();
  if (type in DIGITS) return span.replace(/\D/gu, '').replace(/^84(?=\d{9}$)/u, '0');
  const number = span.match(/\d+(?:[.,]\d+)?/gu)?.at(-1); // the last one: "SpO2 96"
  if (type in NUMBERS && number !== undefined) return number.replace(',', '.');
  if (type === 'blood_pressure') return span.replace(/[^\d/]/gu, '');
  throw new Error(`"${span}" states no value of ${type}`);
}

/** Checks a value's form; gives it as it stands in the data (numbers as numbers). */
export function checkedValue(type, value) {
  if (!TYPES.has(type)) throw new Error(`unknown type ${type}`);
  const form = FORMS[type] ?? NUMBERS[type] ?? DIGITS[type];
  if (form && !form.test(value)) throw new Error(`${type} cannot be "${value}"`);
  if (VOCABULARY[type] && !VOCABULARY[type].has(value)) throw new Error(`${type} has no code "${value}"`);
  if (value === '') throw new Error(`${type} is empty`);
  return type in NUMBERS ? Number(value) : value;
}

/** Reads the label of a mark (`fever`, `spo2`, `spo2=97`) over its span into a type and a checked value. */
export function readLabel(label, span) {
  const [head, ...rest] = label.split('=');
  const type = rest.length > 0 || TYPES.has(head) ? head : typeOfBareValue(head);
  if (type === undefined) throw new Error(`unknown label "${label}"`);
  const written = rest.length > 0 ? rest.join('=') : TYPES.has(head) ? valueOfSpan(head, span) : head;
  return { type, value: checkedValue(type, written) };
}
