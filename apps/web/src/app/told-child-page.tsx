import { useParams } from 'react-router';

import { ChildPage } from '../features/children/page/child-page';
import { ComplaintNotices } from '../features/complaints/list/complaint-notices';

/** The child's page, with the line of a complaint of which this practitioner was told. */
export function ToldChildPage() {
  const { id = '' } = useParams();
  return <ChildPage notices={<ComplaintNotices childId={id} />} />;
}
