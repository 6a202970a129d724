import { accountsRoundTrips } from '../../../test/whole-records/accounts.js';
import { testThatEveryFieldIsKept } from '../../../test/whole-records/keep-every-field.js';

testThatEveryFieldIsKept(accountsRoundTrips);
