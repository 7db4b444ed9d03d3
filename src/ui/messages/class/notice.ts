/** The words of the class page: the notice for the school. Every sentence says what the program does; change one with the other. */
export const notice = {
  'notice.title': 'What this lesson keeps, and where',
  'notice.kicker': 'A notice for the school',
  'notice.about':
    'Left of October in class is a set of web pages. This sheet says what they do with what a class enters. It describes the program. It is no legal advice: what your school’s rules allow is for your school to decide.',

  'notice.asked': 'What is asked, and of whom',
  'notice.asked.names':
    'Nobody makes an account or gives a name, a mail address or a date of birth. A group gets a name from a list, such as Amber Plough. An exit ticket carries a seat number.',
  'notice.asked.entered':
    'A group enters how many it is, its choices, a sentence of reason for each, the source it leans on, how sure it is, its answers in the debrief, and exit tickets. The teacher enters hands that were counted and words that were called out.',
  'notice.asked.noted':
    'The page notes beside each choice: which sources were opened, the seconds of reading and of deciding, whether the group changed its mind, whether the clock ran out, whether summaries were taken, and the minute. It notes in which minute a group joined.',
  'notice.asked.wall':
    'A student can still write a name into a sentence: ask them not to. Nothing that a group wrote is on the projector before the teacher lets it through.',

  'notice.where': 'Where it is, and who can see it',
  'notice.where.devices':
    'A group’s work is in the browser of its own device, the class in the browser of the teacher’s device. No server takes any of it in.',
  'notice.where.carried':
    'From device to device it goes only when somebody carries it: as a code, as a picture to scan, or as a file.',
  'notice.where.who': 'Whoever can use a device and its browser can open there what is kept there.',
  'notice.where.server':
    'The web server that hands out the pages sees what every web server sees: from which internet address which page was asked for. Ask whoever runs it what is noted down. The part of the address behind the sign #, with lesson and class code, is not sent to it.',

  'notice.tracking': 'No cookies, no tracking',
  'notice.tracking.none':
    'The pages set no cookies, count no visits and show no advertising. They ask no other site for anything, and carry rules by which the browser would refuse it.',
  'notice.tracking.settings':
    'Settings such as the size of letters stay in the browser’s storage. The browser may keep copies of the pages’ own files, so that they open without a network. Nothing of a class is in either.',

  'notice.long': 'How long, and how to delete it',
  'notice.long.class':
    'The teacher’s device keeps a class until “End the class and delete it” is pressed, or 24 hours from the last press. A rehearsal, with its made-up groups, is kept as long.',
  'notice.long.group':
    'A group’s device keeps its work until “Delete everything of this group” is pressed, or 24 hours from the group’s last press.',
  'notice.long.when':
    'What is over its time is deleted when one of these pages is next opened on that device. Only where a group comes back to its own address, it is asked first whether it goes on.',
  'notice.long.sure':
    'To be rid of everything at once, also on a device that is given away, delete the data of this site in the browser’s settings.',

  'notice.camera': 'Camera and voice',
  'notice.camera.use':
    'It runs only while the teacher takes codes with “Use the camera”, and the browser asks first. Its pictures are searched for a code on the device and are neither kept nor sent.',
  'notice.camera.voice': 'Reading aloud uses only voices that are on the device: no text is sent away to be spoken.',

  'notice.files': 'Files that are saved or printed',
  'notice.files.where':
    'A file is saved only by a press. It then lies where the device puts downloads until somebody deletes it there: ending the class does not reach it. The same goes for paper.',
  'notice.files.hold':
    'A group’s file and the class’s file hold all that was entered and noted; the class’s file also its day, its settings and what the teacher let through. The tables and the printed report hold nothing beyond that. A code holds the group’s name, its size, when it joined, its choices, the sources it gave and how sure it was, and no sentences.',
  'notice.files.never':
    'None of them holds a student’s name unless somebody wrote it, an internet address, the kind of device, a score or an order of merit.',

  'notice.questions': 'Questions at this school go to',
  'notice.back': 'Prepare a lesson',
  'notice.print': 'Print this sheet',
} as const
