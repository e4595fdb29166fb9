/** The drawings that islands show, by the names of their files. */
const files = import.meta.glob<string>('../pictures/{microphone,pause,play,stop,again,delete,draw,back,ok,read-aloud}.svg', { eager: true, query: '?url', import: 'default' });

/** The name of a drawing that islands show. */
export type PictureName = 'microphone' | 'pause' | 'play' | 'stop' | 'again' | 'delete' | 'draw' | 'back' | 'ok' | 'read-aloud';

/** Where a drawing is. */
export const pictureAt = (name: PictureName): string => files[`../pictures/${name}.svg`] ?? '';
