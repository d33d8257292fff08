/** The build step of the language part: trains the intent model and packs the place names into dist/model/. */
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { SEEDS } from '../../corpus/index.ts';
import { createGazetteer } from '../../gazetteer/gazetteer.ts';
import { intentFeatures } from '../examine.ts';
import { gazetteerData } from './gazetteer-data.ts';
import { trainModel } from './train.ts';

const root = process.cwd();
const target = path.join(root, 'dist', 'model');
fs.mkdirSync(target, { recursive: true });

const places = gazetteerData(path.join(root, 'nlp', 'gazetteer'));
fs.writeFileSync(path.join(target, 'gazetteer.json'), JSON.stringify(places));

const features = intentFeatures(createGazetteer(places));
const examples = Object.entries(SEEDS).flatMap(([label, seeds]) => seeds.map((text) => ({ text, label })));
fs.writeFileSync(path.join(target, 'intent.json'), JSON.stringify(await trainModel(examples, features)));
