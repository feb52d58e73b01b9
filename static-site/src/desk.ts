// What a dispatcher works on a job with: fetched in one piece, because who opens one soon wants the other.
export { Drawer } from './job/Drawer'
export { NewJob } from './newjob/NewJob'
