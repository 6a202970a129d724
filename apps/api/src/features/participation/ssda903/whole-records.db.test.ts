import { importRoundTrips } from '../../../../test/whole-records/import-return.js';
import { testThatEveryFieldIsKept } from '../../../../test/whole-records/keep-every-field.js';

testThatEveryFieldIsKept(importRoundTrips);
