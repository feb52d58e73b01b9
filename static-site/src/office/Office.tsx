// What the owner keeps: technicians, settings, price book, the words of texts. A dispatcher reads and changes nothing.
import { useEffect } from 'preact/hooks'
import { texts, webForm } from '../lazy'
import { company, load, loading, you } from '../live/store'
import { Sorry } from '../ui/Sorry'
import { title } from '../ui/title'
import { CompanySettings } from './CompanySettings'
import { Technicians } from './Technicians'
import { Users } from './Users'
import { w } from '../words/office'
import './office.css'

const Texts = texts
const WebForm = webForm

export function Office() {
  const owner = you.value?.role === 'owner'
  useEffect(() => {
    const before = title.peek()
    title.value = `${w.title} · Truckroll`
    return () => void (title.value = before)
  }, [])
  return (
    <main class="office" aria-label={w.title}>
      {loading.value === 'failed' && <Sorry words={w.not_loaded} again={load} />}
      <Technicians owner={owner} />
      {company.value && (owner
        ? <CompanySettings current={company.value} />
        : <p class="none">{w.only_owner(company.value.name)}</p>)}
      {company.value && owner && <WebForm current={company.value} />}
      {owner && <Users />}
      <Texts owner={owner} />
    </main>
  )
}
