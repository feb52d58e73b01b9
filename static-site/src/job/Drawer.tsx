// One job, beside the board.
import { useEffect, useState } from 'preact/hooks'
import { getJob, type JobRecord } from '../data/jobs'
import { go } from '../route'
import { Dialog } from '../ui/Dialog'

export function Drawer({ id }: { id: string }) {
  const [record, setRecord] = useState<JobRecord | null>(null)
  useEffect(() => void getJob(id).then(setRecord, () => setRecord(null)), [id])
  return (
    <Dialog title={record?.job.customer.name ?? id} onClose={() => go('#/')}>
      <div class="form"><p>{record?.job.issue}</p></div>
    </Dialog>
  )
}
