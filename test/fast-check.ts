/**
 * Property tests draw the same examples in every run, so that a red run is red again. Other ones: FC_SEED=$RANDOM npm run unit
 * @module
 */
import fc from "fast-check"

fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20_261_124) })
