import * as vscode from 'vscode';
import type { Services } from '../../host/services';
import { commands } from '../../ids';
import { createInvoiceLines } from './createInvoiceLines';
import { markInvoiced, markPaid } from './markPayments';

/** What may be invoiced and what is paid. No tax, no payment handling. */
export function registerMoney(services: Services): vscode.Disposable {
  const register = (id: string, run: (target: unknown) => Promise<void>): vscode.Disposable =>
    vscode.commands.registerCommand(id, run);
  return vscode.Disposable.from(
    register(commands.createInvoiceLines, (target) => createInvoiceLines(services, target)),
    register(commands.markInvoiced, (target) => markInvoiced(services, target)),
    register(commands.markPaid, (target) => markPaid(services, target)),
  );
}
