import type { DocumentWords } from './documentWords';

const plural = (count: number, one: string, many: string): string => `${count} ${count < 2 ? one : many}`;

export const frenchDocuments: DocumentWords = {
  greeting: (contact) => `${contact === '' ? 'Bonjour' : `Bonjour ${contact}`},`,
  review: {
    ready: (name, project) => `${name}${project === '' ? '' : ` (${project})`} est prêt pour votre validation.`,
    waits: (name, project, since) =>
      `${name}${project === '' ? '' : ` (${project})`} attend votre validation depuis le ${since}.`,
    lookAt: 'À regarder\u00a0:',
    check: 'À vérifier\u00a0:',
    answer: (day) =>
      `Merci de répondre${day === '' ? '' : ` au plus tard le ${day}`}\u00a0: approuvé, approuvé avec réserves (et lesquelles), ou ce qu’il faut modifier.`,
    reference: 'Référence',
  },
  done: {
    isDone: (name, early) => {
      const how = `avec ${plural(Math.abs(early), 'jour', 'jours')} ${early > 0 ? 'd’avance' : 'de retard'}`;
      return `${name} est terminé${early === 0 ? '' : `, ${how}`}.`;
    },
    phase: (title) => `La phase ${title} est ainsi achevée.`,
    all: 'Tout ce que nous avions prévu est ainsi terminé.',
    of: (done, all) => `${plural(done, 'jalon', 'jalons')} sur ${all} ${done < 2 ? 'est terminé' : 'sont terminés'}.`,
    next: (name, day) => `Prochain jalon\u00a0: ${name}, pour le ${day}.`,
    thanksForNeed: (what, day, isInTime) =>
      `Merci de nous avoir envoyé ${isInTime ? 'à temps ' : ''}ce dont nous avions besoin\u00a0: ${what}, le ${day}.`,
    thanksForWords: (words, day) =>
      `Merci pour ce que vous avez dit lors de la validation${day === '' ? '' : ` du ${day}`}\u00a0: ${words}`,
  },
  moved: {
    listed: (all) => all.join('\u00a0; '),
    dayOfMonth: (day) => (day === 1 ? '1er' : String(day)),
    span: (from, to) => `du ${from} au ${to}`,
    on: (day) => `au ${day}`,
    moves: (name, days) => `${name} passe ${days}`,
    isNowDue: (name, day) => `${name} est désormais prévu pour le ${day}`,
    these: (all) => `Ces dates changent\u00a0: ${all}`,
    withIt: (all) => `Par conséquent changent aussi\u00a0: ${all}`,
    withThem: (all) => `Par conséquent changent aussi\u00a0: ${all}`,
    why: (reason) => ` (${reason})`,
  },
  parties: {
    project: 'Projet',
    client: 'Client',
    contact: 'Interlocuteur',
    contractor: 'Prestataire',
    name: 'Nom',
    placeAndDate: 'Lieu et date',
    signature: 'Signature',
  },
  decision: {
    heading: 'Décision',
    decided: (decision, day, by) => `${decision}${day === '' ? '' : ` le ${day}`}${by === '' ? '' : ` par ${by}`}`,
    none: 'Aucune décision n’est encore consignée.',
  },
  protocol: {
    title: 'Procès-verbal de recette',
    handedOver: 'Remis',
    delivered: 'Ce qui a été livré',
    exactly: 'Version, tag ou adresse',
    checked: 'Ce qui a été vérifié',
    noCriteria: 'Aucun critère n’a été consigné.',
    notMet: 'pas encore rempli',
    openPoints: 'Points ouverts',
    rounds: 'Validation',
    withYou: (days) => `Chez vous depuis ${plural(days, 'jour', 'jours')}.`,
    period: (days) => `${plural(days, 'jour ouvré est prévu', 'jours ouvrés sont prévus')} pour une validation.`,
    accepted: 'Accepté',
    withReservations: 'Accepté avec réserves',
    refused: 'Refusé en raison d’un défaut',
    reservationsOrDefect: 'Réserves, ou le défaut',
    covers: (code) =>
      `Le code ${code} représente le texte du titre, de la description, des livrables et des critères. Si un mot y change, le code change aussi.`,
  },
  order: {
    why: 'Pourquoi',
    validUntil: 'Valable jusqu’au',
    hasPassed: 'date dépassée',
    workingDays: 'Jours ouvrés',
    adds: 'Ce qui s’ajoute',
    touches: 'Ce qui est concerné',
    drops: 'Ce qui est retiré en échange',
    dates: 'Dates',
    noDateMoves: 'Aucune date ne change.',
    money: 'Montants',
    totalNow: 'Total actuel',
    totalWithIt: 'Total avec cet avenant',
    adjust: 'À ajuster',
    whatToAdjust: 'Ce qu’il faut ajuster',
  },
  closing: {
    title: 'Bilan de clôture',
    onTime: 'Dans les délais',
    countOf: (some, all) => `${some} sur ${all}`,
    agreedTotal: 'Total convenu',
    have: 'Ce dont vous disposez',
    said: 'Ce que vous en avez dit',
    open: 'Encore ouvert',
    thanks: 'Merci pour cette collaboration.',
  },
  thanksTitle: 'C’est terminé',
  slipTitle: 'Une date change',
};
