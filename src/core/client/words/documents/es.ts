import type { DocumentWords } from './documentWords';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const spanishDocuments: DocumentWords = {
  greeting: (contact) => `${contact === '' ? 'Buenos días' : `Hola, ${contact}`}:`,
  review: {
    ready: (name, project) => `${name}${project === '' ? '' : ` (${project})`} está listo para su revisión.`,
    waits: (name, project, since) =>
      `${name}${project === '' ? '' : ` (${project})`} espera su revisión desde el ${since}.`,
    lookAt: 'Qué mirar:',
    check: 'Qué comprobar:',
    answer: (day) =>
      `Le pedimos que responda${day === '' ? '' : ` a más tardar el ${day}`}: aprobado, aprobado con reservas (y cuáles) o qué hay que cambiar.`,
    reference: 'Referencia',
  },
  done: {
    isDone: (name, early) => {
      const how = `${plural(Math.abs(early), 'día', 'días')} ${early > 0 ? 'antes' : 'después'} de lo previsto`;
      return `${name} está terminado${early === 0 ? '' : `, ${how}`}.`;
    },
    phase: (title) => `Con ello queda completa la fase ${title}.`,
    all: 'Con ello está terminado todo lo que habíamos planificado.',
    of: (done, all) =>
      `${done} de ${plural(all, 'hito', 'hitos')} ${done === 1 ? 'está terminado' : 'están terminados'}.`,
    next: (name, day) => `A continuación: ${name}, para el ${day}.`,
    thanksForNeed: (what, day, isInTime) =>
      `Gracias por enviarnos ${isInTime ? 'a tiempo ' : ''}lo que necesitábamos: ${what}, el ${day}.`,
    thanksForWords: (words, day) =>
      `Gracias por lo que dijo en la revisión${day === '' ? '' : ` del ${day}`}: ${words}`,
  },
  moved: {
    listed: (all) => all.join('; '),
    dayOfMonth: String,
    span: (from, to) => `del ${from} al ${to}`,
    on: (day) => `al ${day}`,
    moves: (name, days) => `${name} pasa ${days}`,
    isNowDue: (name, day) => `${name} tiene ahora como fecha el ${day}`,
    these: (all) => `Cambian estas fechas: ${all}`,
    withIt: (all) => `Con ello cambian también: ${all}`,
    withThem: (all) => `Con ello cambian también: ${all}`,
    why: (reason) => ` (${reason})`,
  },
  parties: {
    project: 'Proyecto',
    client: 'Cliente',
    contact: 'Persona de contacto',
    contractor: 'Proveedor',
    name: 'Nombre',
    placeAndDate: 'Lugar y fecha',
    signature: 'Firma',
  },
  decision: {
    heading: 'Decisión',
    decided: (decision, day, by) => `${decision}${day === '' ? '' : ` el ${day}`}${by === '' ? '' : ` por ${by}`}`,
    none: 'Aún no consta ninguna decisión.',
  },
  protocol: {
    title: 'Acta de aceptación',
    handedOver: 'Entregado',
    delivered: 'Qué se ha entregado',
    exactly: 'Versión, etiqueta o dirección',
    checked: 'Qué se ha comprobado',
    noCriteria: 'No se anotaron criterios.',
    notMet: 'aún no cumplido',
    openPoints: 'Puntos pendientes',
    rounds: 'Revisión',
    withYou: (days) => `En sus manos desde hace ${plural(days, 'día', 'días')}.`,
    period: (days) =>
      `Para una revisión se prevé${days === 1 ? '' : 'n'} ${plural(days, 'día laborable', 'días laborables')}.`,
    accepted: 'Aceptado',
    withReservations: 'Aceptado con reservas',
    refused: 'Rechazado por un defecto',
    reservationsOrDefect: 'Reservas, o el defecto',
    covers: (code) =>
      `El código ${code} representa el texto del título, la descripción, los entregables y los criterios. Si cambia una palabra, cambia el código.`,
  },
  order: {
    why: 'Por qué',
    validUntil: 'Válida hasta',
    hasPassed: 'plazo vencido',
    workingDays: 'Días laborables',
    adds: 'Qué se añade',
    touches: 'A qué se refiere',
    drops: 'Qué se deja fuera a cambio',
    dates: 'Fechas',
    noDateMoves: 'No cambia ninguna fecha.',
    money: 'Importes',
    totalNow: 'Total hasta ahora',
    totalWithIt: 'Total con esta orden',
    adjust: 'Por ajustar',
    whatToAdjust: 'Qué hay que ajustar',
  },
  closing: {
    title: 'Nota de cierre',
    onTime: 'A tiempo',
    countOf: (some, all) => `${some} de ${all}`,
    agreedTotal: 'Total acordado',
    have: 'Lo que tiene ahora',
    said: 'Lo que usted dijo',
    open: 'Aún pendiente',
    thanks: 'Gracias por la colaboración.',
  },
  thanksTitle: 'Está terminado',
  slipTitle: 'Cambia una fecha',
};
