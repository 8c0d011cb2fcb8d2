import type { DocumentWords } from './documentWords';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const germanDocuments: DocumentWords = {
  greeting: (contact) => `${contact === '' ? 'Guten Tag' : `Guten Tag ${contact}`},`,
  review: {
    ready: (name, project) => `${name}${project === '' ? '' : ` (${project})`} ist bereit zur Prüfung.`,
    waits: (name, project, since) =>
      `${name}${project === '' ? '' : ` (${project})`} liegt Ihnen seit dem ${since} zur Prüfung vor.`,
    lookAt: 'Was anzusehen ist:',
    check: 'Was zu prüfen ist:',
    answer: (day) =>
      `Bitte antworten Sie${day === '' ? '' : ` bis ${day}`}: freigegeben, mit Vorbehalten freigegeben (und mit welchen) oder was zu ändern ist.`,
    reference: 'Referenz',
  },
  done: {
    isDone: (name, early) => {
      const how = `${plural(Math.abs(early), 'Tag', 'Tage')} ${early > 0 ? 'früher' : 'später'} als geplant`;
      return `${name} ist fertig${early === 0 ? '' : `, ${how}`}.`;
    },
    phase: (title) => `Damit ist die Phase ${title} abgeschlossen.`,
    all: 'Damit ist alles fertig, was wir geplant haben.',
    of: (done, all) => `${done} von ${all} Meilensteinen ${done === 1 ? 'ist' : 'sind'} fertig.`,
    next: (name, day) => `Als Nächstes folgt ${name}, fällig am ${day}.`,
    thanksForNeed: (what, day, isInTime) =>
      `Danke, dass Sie uns ${isInTime ? 'rechtzeitig ' : ''}geschickt haben, was wir brauchten: ${what}, am ${day}.`,
    thanksForWords: (words, day) =>
      `Danke für das, was Sie bei der Prüfung${day === '' ? '' : ` am ${day}`} gesagt haben: ${words}`,
  },
  moved: {
    listed: (all) => all.join('; '),
    dayOfMonth: (day) => `${day}.`,
    span: (from, to) => `vom ${from} auf den ${to}`,
    on: (day) => `auf den ${day}`,
    moves: (name, days) => `${name} verschiebt sich ${days}`,
    isNowDue: (name, day) => `${name} ist jetzt am ${day} fällig`,
    these: (all) => `Diese Termine verschieben sich: ${all}`,
    withIt: (all) => `Damit verschiebt sich auch: ${all}`,
    withThem: (all) => `Damit verschiebt sich auch: ${all}`,
    why: (reason) => ` (${reason})`,
  },
  parties: {
    project: 'Projekt',
    client: 'Auftraggeber',
    contact: 'Kontakt',
    contractor: 'Auftragnehmer',
    name: 'Name',
    placeAndDate: 'Ort und Datum',
    signature: 'Unterschrift',
  },
  decision: {
    heading: 'Entscheidung',
    decided: (decision, day, by) => `${decision}${day === '' ? '' : ` am ${day}`}${by === '' ? '' : ` von ${by}`}`,
    none: 'Noch ist keine Entscheidung festgehalten.',
  },
  protocol: {
    title: 'Abnahmeprotokoll',
    handedOver: 'Übergeben',
    delivered: 'Was geliefert wurde',
    exactly: 'Version, Stand oder Adresse',
    checked: 'Was geprüft wurde',
    noCriteria: 'Kriterien wurden dafür nicht festgehalten.',
    notMet: 'noch nicht erfüllt',
    openPoints: 'Offene Punkte',
    rounds: 'Prüfung',
    withYou: (days) => `Seit ${plural(days, 'Tag', 'Tagen')} bei Ihnen.`,
    period: (days) =>
      `Für eine Prüfung ${days === 1 ? 'ist' : 'sind'} ${plural(days, 'Arbeitstag', 'Arbeitstage')} vorgesehen.`,
    accepted: 'Abgenommen',
    withReservations: 'Abgenommen mit Vorbehalten',
    refused: 'Wegen eines Mangels verweigert',
    reservationsOrDefect: 'Vorbehalte oder der Mangel',
    covers: (code) =>
      `Der Code ${code} steht für den Wortlaut von Titel, Beschreibung, Lieferumfang und Kriterien. Ändert sich darin ein Wort, ändert sich der Code.`,
  },
  order: {
    why: 'Warum',
    validUntil: 'Gültig bis',
    hasPassed: 'abgelaufen',
    workingDays: 'Arbeitstage',
    adds: 'Was dazukommt',
    touches: 'Worum es geht',
    drops: 'Was dafür entfällt',
    dates: 'Termine',
    noDateMoves: 'Kein Termin verschiebt sich.',
    money: 'Geld',
    totalNow: 'Gesamtpreis bisher',
    totalWithIt: 'Gesamtpreis mit diesem Auftrag',
    adjust: 'Anzupassen',
    whatToAdjust: 'Was anzupassen ist',
  },
  closing: {
    title: 'Projektabschluss',
    onTime: 'Pünktlich fertig',
    countOf: (some, all) => `${some} von ${all}`,
    agreedTotal: 'Insgesamt vereinbart',
    have: 'Was Sie jetzt haben',
    said: 'Was Sie dazu gesagt haben',
    open: 'Noch offen',
    thanks: 'Vielen Dank für die Zusammenarbeit.',
  },
  thanksTitle: 'Es ist fertig',
  slipTitle: 'Ein Termin verschiebt sich',
};
