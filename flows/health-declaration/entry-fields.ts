/** Questions for somebody who comes into the province: how they came, and where they stay. */
import { hasPlate, VEHICLES } from '../../cases/declaration.ts';
import type { Entry, Vehicle } from '../../cases/declaration.ts';
import type { Answers, Field, Json, View } from '../engine/flow.ts';
import { fold } from '../engine/fold.ts';
import { choice, text } from '../engine/words.ts';
import { IDENTITY, isEntering } from './person-fields.ts';
import { beenElsewhere, NO } from './places.ts';
import { toldIn } from './told.ts';

const ENTERS =
  /\b(?:vao|qua|ve) (?:tinh|chot)\b|\b(?:ve|vao) que\b|\b(?:moi|vua|sap|dang) (?:ve|vao)\b|\bnhap canh\b|\btu (?:\S+ ){1,4}(?:ve|vao)\b/;

function entrySaid(view: View): Json | undefined {
  const told = toldIn(view);
  return told !== null && ENTERS.test(fold(told.text)) ? 'yes' : undefined;
}

const KINDS: readonly (readonly [Vehicle, RegExp])[] = [
  ['motorbike', /\b(?:xe may|xe gan may|mo to|moto|xe honda)\b/],
  ['bus', /\b(?:xe khach|xe do|xe buyt|xe bus|xe giuong nam|limousine)\b/],
  ['car', /\b(?:o to|oto|xe hoi|xe con|xe rieng|xe nha|4 cho|7 cho|taxi)\b/],
  ['train', /\b(?:tau hoa|tau lua|xe lua)\b/],
  ['plane', /\b(?:may bay|chuyen bay|bay (?:chuyen|tu|ra|vao))\b/],
  ['other', /\b(?:xe tai|xe dap|tau thuyen|di thuyen|tau bien|di bo)\b/],
];

function vehicleSaid(view: View): Json | undefined {
  const folded = fold(toldIn(view)?.text ?? '');
  const kind = KINDS.find(([, words]) => words.test(folded))?.[0];
  return kind === undefined ? undefined : `vehicle:${kind}`;
}

function vehicleIn({ vehicle }: Answers): Vehicle | undefined {
  return VEHICLES.find((kind) => vehicle === `vehicle:${kind}`);
}

/** "76A1-234.56", also where nothing but it was asked for. */
function plateSaid(view: View): Json | undefined {
  const told = toldIn(view);
  const plate = told?.entities.find(({ type }) => type === 'plate')?.value;
  if (plate !== undefined) return String(plate).toUpperCase();
  const typed = (told?.text ?? '').toUpperCase().trim();
  return view.asked === 'plate' && /^\d{2}[A-Z]/.test(typed) && typed.length <= 14 ? typed : undefined;
}

const STAYS = /(?:lưu trú|luu tru|tạm trú|tam tru|ở lại|o lai|ở trọ|o tro)(?: tại| tai| ở| o)?[ :]+([^.;\n]{3,120})/iu;

const HOME = 'stay:home';
const AT_HOME = /^(?:da |em |toi |tui |minh )*(?:o |ve |tai )*nha(?: (?:em|toi|minh|tui|luon|thoi|a))*$/;

function staySaid(view: View): Json | undefined {
  const told = toldIn(view);
  const said = STAYS.exec(told?.text ?? '')?.[1]?.trim();
  if (said !== undefined) return said;
  const words = told?.text.trim() ?? '';
  if (view.asked === 'stay' && AT_HOME.test(fold(words))) return HOME;
  const free =
    view.asked === 'stay' && view.said?.content.choice === undefined && view.said?.understanding.word === null;
  return free && words.length > 2 && !words.endsWith('?') ? words.slice(0, 200) : undefined;
}

export const ENTRY_FIELDS: readonly Field[] = [
  {
    name: 'entry',
    label: text('declaration.label.entry'),
    question: [text('declaration.askEntry')],
    choices: [choice('yes', 'declaration.entering'), choice('no', 'declaration.notEntering')],
    take: entrySaid,
    when: (view) => beenElsewhere(view) || entrySaid(view) !== undefined,
  },
  {
    name: 'vehicle',
    label: text('declaration.label.vehicle'),
    question: [text('declaration.askVehicle')],
    choices: [
      choice('vehicle:motorbike', 'declaration.vehicle.motorbike'),
      choice('vehicle:car', 'declaration.vehicle.car'),
      choice('vehicle:bus', 'declaration.vehicle.bus'),
      choice('vehicle:train', 'declaration.vehicle.train'),
      choice('vehicle:plane', 'declaration.vehicle.plane'),
      choice('vehicle:other', 'declaration.vehicle.other'),
    ],
    take: vehicleSaid,
    when: isEntering,
  },
  {
    name: 'plate',
    label: text('declaration.label.plate'),
    question: [text('declaration.askPlate')],
    again: [text('declaration.askPlateAgain')],
    expecting: 'plate',
    choices: [choice(NO, 'declaration.noPlate')],
    take: plateSaid,
    when: (view) => {
      const kind = vehicleIn(view.answers);
      return isEntering(view) && kind !== undefined && hasPlate(kind);
    },
  },
  {
    name: 'stay',
    label: text('declaration.label.stay'),
    question: [text('declaration.askStay')],
    again: [text('declaration.askStayAgain')],
    choices: [choice(HOME, 'declaration.atHome')],
    take: staySaid,
    when: isEntering,
  },
  IDENTITY,
];

/** What was told about coming into the province; undefined for those who did not. */
export function entryIn(answers: Answers): Entry | undefined {
  const vehicle = vehicleIn(answers);
  if (answers['entry'] !== 'yes' || vehicle === undefined) return undefined;
  const { plate, stay } = answers;
  return {
    vehicle,
    ...(hasPlate(vehicle) && typeof plate === 'string' && plate !== NO ? { plate } : {}),
    ...(typeof stay === 'string' && stay !== HOME ? { stay } : {}),
  };
}
