import fc from 'fast-check';

// The same cases in every run: a red test today is the red test of tomorrow. A longer hunt sets SEED.
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20_240_209) });
