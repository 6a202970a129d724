import { complaintChangeRoundTrips } from '../../../test/whole-records/complaint-changes.js';
import { complaintSharingRoundTrips } from '../../../test/whole-records/complaint-sharing.js';
import { complaintRoundTrips } from '../../../test/whole-records/complaints.js';
import { complimentRoundTrips } from '../../../test/whole-records/compliments.js';
import { testThatEveryFieldIsKept } from '../../../test/whole-records/keep-every-field.js';

testThatEveryFieldIsKept({
  ...complaintRoundTrips,
  ...complaintChangeRoundTrips,
  ...complaintSharingRoundTrips,
  ...complimentRoundTrips,
});
