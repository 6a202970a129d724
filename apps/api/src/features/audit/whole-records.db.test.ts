import { testThatEveryFieldIsKept } from '../../../test/whole-records/keep-every-field.js';
import { unusualLookRoundTrips } from '../../../test/whole-records/unusual-looks.js';

testThatEveryFieldIsKept(unusualLookRoundTrips);
