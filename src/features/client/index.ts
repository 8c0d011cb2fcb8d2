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
import { recordClientReply } from './recordClientReply';

/** What a client gets, and what comes back. Everything is a file or a text to copy; nothing is sent. */
export function registerClient(services: Services): vscode.Disposable {
  const register = (id: string, run: (target: unknown) => Promise<void>): vscode.Disposable =>
    vscode.commands.registerCommand(id, run);
  return vscode.Disposable.from(
    register(commands.createClientCopy, (target) => createClientCopy(services, target)),
    register(commands.createAcceptanceProtocol, (target) => createAcceptanceProtocol(services, target)),
    register(commands.createChangeOrderSheet, (target) => createChangeOrderSheet(services, target)),
    register(commands.createClosingNote, (target) => createClosingNote(services, target)),
    register(commands.createProofPack, (target) => createProofPack(services, target)),
    register(commands.createStatusReport, (target) => createStatusReport(services, target)),
    register(commands.recordClientReply, (target) => recordClientReply(services, target)),
  );
}
