// After a restore the numbers of a stream may be those of another past. A new epoch tells every reader.
import type { Database } from '#api/database/index.ts';
import { updateEpochs } from './queries.ts';

export const renewEpochs = (db: Database): Promise<void> => updateEpochs(db);
