import * as vscode from 'vscode';
import type { Services } from '../../host/services';
import { commands } from '../../ids';
import { createClientCopy } from './createClientCopy';
import {
  createAcceptanceProtocol,
  createChangeOrderSheet,
  createClosingNote,
  createProofPack,
} from './createDocuments';
import { createStatusReport } from './createStatusReport';
import { createPortfolio, showDeliveries } from './deliveries';
import { recordClientReply } from './recordClientReply';
import { ReportLength } from './reportLength';

/** What a client gets, and what comes back. Everything is a file or a text to copy; nothing is sent. */
export function registerClient(services: Services): vscode.Disposable {
  const register = (id: string, run: (target: unknown) => Promise<void>): vscode.Disposable =>
    vscode.commands.registerCommand(id, run);
  const length = new ReportLength();
  return vscode.Disposable.from(
    length,
    register(commands.createClientCopy, (target) => createClientCopy(services, target)),
    register(commands.createStatusReport, (target) => createStatusReport(services, target, length)),
    register(commands.showDeliveries, () => showDeliveries(services)),
    register(commands.createPortfolio, () => createPortfolio(services)),
    register(commands.createAcceptanceProtocol, (target) => createAcceptanceProtocol(services, target)),
    register(commands.createChangeOrderSheet, (target) => createChangeOrderSheet(services, target)),
    register(commands.createClosingNote, (target) => createClosingNote(services, target)),
    register(commands.createProofPack, (target) => createProofPack(services, target)),
    register(commands.recordClientReply, (target) => recordClientReply(services, target)),
  );
}
