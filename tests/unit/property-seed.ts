import process from 'node:process';
import fc from 'fast-check';

// Properties try the same cases in every run, so that a red gate means a change; PROPERTY_SEED=any number tries others.
// (Turf's lineSplit, an oracle, cuts wrongly near vertices in about one of some thousand random cases.)
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20250711) });
