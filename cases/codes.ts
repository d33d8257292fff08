/** The vocabulary everybody may import: codes of channels, severities, case kinds, states, outcomes, symptoms. */

export const CHANNELS = ['web', 'telegram', 'zalo', 'sms', 'voice'] as const;
export type ChannelName = (typeof CHANNELS)[number];

/** Mildest first: the index is the rank, and the greater rank wins. */
export const SEVERITIES = ['GREEN', 'YELLOW', 'ORANGE', 'RED'] as const;
export type Severity = (typeof SEVERITIES)[number];

export function severityRank(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}

/** The more severe of two levels. */
export function worse(one: Severity, other: Severity): Severity {
  return severityRank(one) >= severityRank(other) ? one : other;
}

export const CASE_KINDS = [
  'sos',
  'f0',
  'f1',
  'suspect',
  'missed-checkin',
  'callback',
  'report-suspect',
  'report-violation',
  'question',
  'data-request',
  'supplies',
] as const;
export type CaseKind = (typeof CASE_KINDS)[number];

export const CASE_STATES = ['open', 'acknowledged', 'on-the-way', 'arrived', 'waiting', 'closed', 'cancelled'] as const;
export type CaseState = (typeof CASE_STATES)[number];

export const OUTCOMES = [
  'helped',
  'hospital',
  'recovered',
  'died',
  'false-alarm',
  'unreachable',
  'duplicate',
  'answered',
  'other',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const PERSON_STATUSES = ['f0', 'f1', 'none'] as const;
export type PersonStatus = (typeof PERSON_STATUSES)[number];

export const DISEASES = [
  'covid19',
  'dengue',
  'hfmd',
  'measles',
  'influenza',
  'avian_influenza',
  'diphtheria',
  'pertussis',
  'chickenpox',
  'rabies',
] as const;
export type Disease = (typeof DISEASES)[number];

export const CONDITIONS: readonly string[] = [
  'diabetes',
  'copd',
  'cancer',
  'kidney_disease',
  'transplant',
  'obesity',
  'heart_disease',
  'stroke',
  'down_syndrome',
  'hiv',
  'neurological',
  'sickle_cell',
  'asthma',
  'hypertension',
  'immunodeficiency',
  'liver_disease',
  'substance_use',
  'immunosuppressants',
  'systemic_disease',
  'premature',
  'congenital',
  'chemotherapy',
  'radiotherapy',
  'ventilated',
  'tracheostomy',
  'tetraplegia',
];

export const SYMPTOMS = [
  ...(['any', 'fever', 'chills', 'sweating', 'fatigue', 'muscle_pain', 'joint_pain', 'back_pain', 'headache'] as const),
  ...(['dizziness', 'fainting', 'retro_orbital_pain', 'stiff_neck', 'cough', 'dry_cough', 'cough_phlegm'] as const),
  ...(['coughing_blood', 'sore_throat', 'itchy_throat', 'hoarseness', 'runny_nose', 'stuffy_nose'] as const),
  ...(['sneezing', 'loss_of_smell', 'loss_of_taste', 'shortness_of_breath', 'fast_breathing', 'wheezing'] as const),
  ...(['grunting', 'stridor', 'chest_indrawing', 'chest_pain', 'chest_tightness', 'palpitations'] as const),
  ...(['cyanosis', 'nausea', 'vomiting', 'vomits_everything', 'vomiting_blood', 'diarrhea'] as const),
  ...(['abdominal_pain', 'black_stool', 'bloody_stool', 'loss_of_appetite', 'poor_feeding'] as const),
  ...(['cannot_drink', 'low_urine', 'rash', 'itching', 'petechiae', 'hand_foot_blisters'] as const),
  ...(['mouth_ulcer', 'red_eyes', 'eye_discharge', 'ear_pain', 'swollen_glands', 'nosebleed'] as const),
  ...(['gum_bleeding', 'convulsion', 'drowsiness', 'confusion', 'unconscious', 'restlessness'] as const),
  ...(['startle', 'tremor', 'limb_weakness', 'numbness', 'cold_extremities', 'insomnia', 'arm_pain'] as const),
] as const;
export type Symptom = (typeof SYMPTOMS)[number];

/** What was said of a symptom; see the label scheme in docs/labels.md. */
export const SYMPTOM_STATUSES = [
  'present',
  'absent',
  'resolved',
  'improving',
  'uncertain',
  'hypothetical',
  'history',
  'other_person',
] as const;
export type SymptomStatus = (typeof SYMPTOM_STATUSES)[number];

export const SUPPLIES = [
  ...(['oxygen', 'antipyretic', 'rice', 'food', 'water', 'milk', 'mask', 'test_kit', 'thermometer'] as const),
  ...(['pulse_oximeter', 'ors', 'diapers', 'hand_sanitizer', 'insulin', 'ventilator', 'molnupiravir'] as const),
  ...(['favipiravir', 'medicine'] as const),
] as const;
export type Supply = (typeof SUPPLIES)[number];

export const VITALS = ['temperature', 'spo2', 'pulse', 'resp_rate', 'blood_pressure'] as const;
export type VitalName = (typeof VITALS)[number];

export const INTENTS = [
  ...(['declare_health', 'checkin', 'sos', 'verify_claim', 'faq', 'test_result', 'vaccination'] as const),
  ...(['find_supplies', 'travel_pass', 'report_suspect', 'talk_to_human', 'cancel', 'opt_out'] as const),
  ...(['greet', 'help', 'unknown'] as const),
] as const;
export type Intent = (typeof INTENTS)[number];

export const ENTITY_TYPES = [
  ...(['symptom', 'temperature', 'spo2', 'pulse', 'resp_rate', 'platelet', 'count', 'dose', 'isolation_day'] as const),
  ...(['birth_year', 'ct', 'blood_pressure', 'date', 'duration', 'age', 'phone', 'cccd', 'cmnd'] as const),
  ...(['patient_id', 'plate', 'name', 'place', 'person', 'gender', 'contact', 'condition', 'disease'] as const),
  ...(['vaccine', 'medication', 'supply', 'test_type', 'test_result', 'claim'] as const),
] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** Life in danger by words that name no symptom. */
export const THREATS = [
  ...(['self_harm', 'violence', 'poisoning', 'snakebite', 'bleeding', 'obstetric', 'stroke', 'accident'] as const),
] as const;
export type Threat = (typeof THREATS)[number];
