import { testThatEveryFieldIsKept } from '../../../test/whole-records/keep-every-field.js';
import { settingRoundTrips } from '../../../test/whole-records/settings.js';

testThatEveryFieldIsKept(settingRoundTrips);
