import { ChildrenPage } from '../features/children/list/children-page';
import { ComplaintNotices } from '../features/complaints/list/complaint-notices';

/** A practitioner's first screen, with a line for each complaint of which they were told. */
export function ToldChildrenPage() {
  return <ChildrenPage notices={<ComplaintNotices />} />;
}
