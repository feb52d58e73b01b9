// The company's settings document.
import type { Addresses, Company } from './api'
import { call } from './http'

export type { Company, PriceBookItem as PricedItem } from './api'

export type WeekHours = Company['hours']
/** `["08:00", "17:00"]` in the company's zone; null is a day off. */
export type DayHours = [string, string] | null

/** The server leaves out what a tax has by default: nothing. */
export const whole = (company: Company): Company => ({ ...company, tax: { ...{ percent: 0, kinds: [] }, ...company.tax } })

export const getSettings = () => call<Addresses['GET /api/settings']['answer']>('GET', '/api/settings')
export const putSettings = (company: Addresses['PUT /api/settings']['asked']) =>
  call<Addresses['PUT /api/settings']['answer']>('PUT', '/api/settings', company)
