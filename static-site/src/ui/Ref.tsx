// A job's reference in two halves people can say on the phone.
export const Ref = ({ id }: { id: string }) => (
  <span class="ref"><span>{id.slice(0, 4)}</span><span>{id.slice(4)}</span></span>
)
