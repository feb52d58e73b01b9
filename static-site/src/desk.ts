// What the office works with beside the board: fetched in one piece, because who opens one part soon wants another.
export { Drawer } from './job/Drawer'
export { NewJob } from './newjob/NewJob'
