// The parts that are fetched when they are first wanted.
import { h } from 'preact'
import { lazily } from './ui/lazily'

export const drawer = lazily(() => import('./job/Drawer').then((part) => part.Drawer))
export const newJob = lazily(() => import('./newjob/NewJob').then((part) => part.NewJob))
export const analytics = lazily(() => import('./analytics/Analytics').then((part) => part.Analytics))
export const inbox = lazily(() => import('./inbox/Inbox').then((part) => part.Inbox))
export const dayText = lazily(() => import('./board/DayText').then((part) => part.DayTextView), () => h('p', { class: 'tech__day' }))
export const office = lazily(() => import('./office/Office').then((part) => part.Office))
export const hints = lazily(() => import('./palette/Hints').then((part) => part.Hints), () => h('aside', { class: 'hints' }))
export const palette = lazily(() => import('./palette/Palette').then((part) => part.Palette))
export const plan = lazily(() => import('./plan/Plan').then((part) => part.Plan), () => h('main', { class: 'plan', 'aria-busy': true }))
export const signIn = lazily(() => import('./signin/SignIn').then((part) => part.SignIn))
export const texts = lazily(() => import('./wording/Texts').then((part) => part.Texts))
export const webForm = lazily(() => import('./office/WebForm').then((part) => part.WebForm))
