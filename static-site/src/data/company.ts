// The company's settings document.
import { call } from './http'
import type { LineKind } from './jobs'

/** `["08:00", "17:00"]` in the company's zone; null is a day off. */
export type DayHours = [string, string] | null
export type WeekHours = Partial<Record<'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun', DayHours>>

export interface PricedItem {
  kind: LineKind
  description: string
  unit_price_cents: number
  taxable?: boolean
}

export interface Company {
  name: string
  /** The office's number, E.164. */
  phone: string
  /** IANA time zone; every time on the board is in it. */
  zone: string
  hours: WeekHours
  tax: { percent: number; kinds: LineKind[] }
  price_book: PricedItem[]
  review_link: string | null
  quiet_hours: { start: string; end: string } | null
  undo_seconds: number
  /** How long a plan for a later day rests before its customer is told. */
  rest_minutes: number
  /** Local times of the day before; null: nobody is reminded. */
  reminder_at: string | null
  day_text_at: string
  quote_valid_days: number
  /** The web sites that may show the request form in a frame. */
  form_origins: string[]
}

/** The server leaves out what a tax has by default: nothing. */
export const whole = (company: Company): Company => ({ ...company, tax: { ...{ percent: 0, kinds: [] }, ...company.tax } })

export const getSettings = () => call<Company>('GET', '/api/settings')
export const putSettings = (company: Company) => call<Company>('PUT', '/api/settings', company)
