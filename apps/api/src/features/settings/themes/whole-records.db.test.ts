import { testThatEveryFieldIsKept } from '../../../../test/whole-records/keep-every-field.js';
import { themeRoundTrips } from '../../../../test/whole-records/themes.js';

testThatEveryFieldIsKept(themeRoundTrips);
