import assert from 'node:assert/strict';
import type { CalendarDate } from '../../../src/core/calendar/calendarDate';
import { readMail } from '../../../src/core/client/reply/readMail';

const today = '2026-12-01' as CalendarDate;

async function headOf(mail: string): Promise<string> {
  const { from, date } = await readMail(mail, today);
  return `${from ? `${from.name} <${from.address}>` : 'nobody'} ${date ?? 'no day'}`;
}

describe('who wrote a mail, and when', () => {
  const dana = 'Dana Ruiz <dana@example.com> 2026-12-01';
  const heads: readonly (readonly [name: string, mail: string, wanted: string])[] = [
    ['stored', 'From: Dana Ruiz <dana@example.com>\nDate: Tue, 1 Dec 2026 10:15:00 +0100\nSubject: Re: M2\n\nok', dana],
    [
      'encoded, on the day that it was there',
      'From: =?utf-8?Q?Dana_Ru=C3=ADz?= <dana@example.com>\nDate: Mon, 30 Nov 2026 23:30:00 -0500\nSubject: M2\n\nok',
      'Dana Ruíz <dana@example.com> 2026-11-30',
    ],
    [
      'Outlook',
      'From: Dana Ruiz <dana@example.com>\nSent: Tuesday, December 1, 2026 10:15 AM\nTo: Sam\nSubject: Re: M2\n\nok',
      dana,
    ],
    [
      'Outlook, in German',
      'Von: Ruiz, Dana [mailto:dana@example.com]\nGesendet: Dienstag, 1. Dezember 2026 10:15\nAn: Sam\nBetreff: M2\n\nok',
      'Ruiz, Dana <dana@example.com> 2026-12-01',
    ],
    [
      'Outlook, in French',
      'De : Dana Ruiz <dana@example.com>\nEnvoyé : mardi 1 décembre 2026 10:15\nÀ : Sam\nObjet : RE: M2\n\nok',
      dana,
    ],
    [
      'Outlook, in Spanish',
      'De: Dana Ruiz <dana@example.com>\nEnviado el: martes, 1 de diciembre de 2026 10:15\nPara: Sam\nAsunto: M2\n\nok',
      dana,
    ],
    [
      'Thunderbird, with a line that goes on',
      'Betreff: Re: M2\nVon: Dana Ruiz <dana@example.com>\nDatum: 01.12.26, 10:15\nAn: Sam <s@x.y>,\n  Ben <b@x.y>\nKopie: Jo\n\nok',
      dana,
    ],
    [
      'Gmail',
      'From: Dana Ruiz <dana@example.com>\nDate: Tue, Dec 1, 2026 at 10:15 AM\nSubject: Re: M2\nTo: Sam\n\nok',
      dana,
    ],
    [
      'Gmail, in French',
      'De: Dana Ruiz <dana@example.com>\nDate: mar. 1 déc. 2026 à 10:15\nSubject: Re: M2\nTo: Sam\n\nok',
      dana,
    ],
    [
      'Spanish, a name alone',
      'De: Dana Ruiz\nFecha: mar, 1 dic 2026 a las 10:15\nAsunto: M2\n\nok',
      'Dana Ruiz <> 2026-12-01',
    ],
    [
      'numbers with the day first',
      'De : dana@example.com\nEnvoyé le : 01/12/2026 10:15\n\nok',
      ' <dana@example.com> 2026-12-01',
    ],
    ['numbers that may be two days', 'From: Dana Ruiz\nDate: 12/01/2026\n\nok', 'Dana Ruiz <> no day'],
    ['a day to come', 'From: Dana Ruiz\nDate: 2026-12-02\n\nok', 'Dana Ruiz <> no day'],
    ['a day that is none', 'From: Dana Ruiz\nDate: soon\n\nok', 'Dana Ruiz <> no day'],
    ['no head', 'Approved.\n', 'nobody no day'],
    [
      'the head of what it quotes alone',
      'Approved.\n\nFrom: Sam <s@x.y>\nSent: Sunday, November 29, 2026\nTo: Dana\nSubject: M2\n\nPlease look',
      'nobody no day',
    ],
    [
      'its own head above that of what it quotes',
      'From: Dana Ruiz <dana@example.com>\nSent: Tuesday, December 1, 2026\nSubject: M2\n\nok\n\nFrom: Sam <s@x.y>\nSent: Sunday, November 29, 2026\nTo: Dana\n\nPlease look',
      dana,
    ],
    [
      'what is filled in below our text',
      'I approve milestone M2.\n\nDate: 30 November 2026\nName: Dana Ruiz\n',
      'Dana Ruiz <> 2026-11-30',
    ],
    ['what is quoted of our text', 'ok\n\n> Date: 30 November 2026\n> Name: Dana Ruiz\n', 'nobody no day'],
  ];
  for (const [name, mail, wanted] of heads) {
    it(name, async () => assert.equal(await headOf(mail), wanted));
  }
});
