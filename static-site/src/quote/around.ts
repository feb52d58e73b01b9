// What quotes need to know of the company and its day.
import { today } from '../format/time'
import { minute, zone } from '../live/clock'

export { company } from '../live/store'

/** The company's today. */
export const minuteDay = (): string => today(minute.value, zone.value)
