// What the owner keeps: technicians, settings, price book, the words of texts. A dispatcher reads and changes nothing.
import { useEffect } from 'preact/hooks'
import { texts, webForm } from '../lazy'
import { company, load, loading, you } from '../live/store'
import { CompanySettings } from './CompanySettings'
import { Technicians } from './Technicians'
import { Users } from './Users'
import './office.css'

const Texts = texts
const WebForm = webForm

export function Office() {
  const owner = you.value?.role === 'owner'
  useEffect(() => {
    const before = document.title
    document.title = 'Company · Truckroll'
    return () => void (document.title = before)
  }, [])
  return (
    <main class="office" aria-label="Company">
      {loading.value === 'failed' && <p class="sorry" role="alert">This could not be loaded. <button class="link" onClick={() => void load()}>Try again</button></p>}
      <Technicians owner={owner} />
      {company.value && (owner
        ? <CompanySettings current={company.value} />
        : <p class="none">{company.value.name}: only the owner changes technicians and settings.</p>)}
      {company.value && owner && <WebForm current={company.value} />}
      {owner && <Users />}
      <Texts owner={owner} />
    </main>
  )
}
