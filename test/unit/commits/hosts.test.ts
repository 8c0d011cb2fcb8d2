import { itReads } from './shapes';

const hash = '3f2a1b9c8d7e6f5a4b3c2d1e0f9a8b7c6d5e4f3a';

describe('Commit messages of GitHub', () => {
  itReads([
    ['Merge pull request #12 from sam/cart\n\nM1: Pay by card', 'M1'],
    ['Merge pull request #12 from sam/cart\nM1: Pay by card', 'M1'],
    ['Merge pull request #12 from sam/cart\n\nPay by card [M1]', 'M1'],
    ['Merge pull request #12 from sam/cart\n\nPay by card (M1)', 'M1'],
    ['Merge pull request #12 from sam/cart\n\nfeat(M1): pay by card', 'M1'],
    ['Merge pull request #12 from sam/cart\n\nfeat: M1: pay by card', 'M1'],
    ['Merge pull request #12 from sam/cart\n\nRevert "M1: Pay by card"', 'M1'],
    ['Merge pull request #12 from sam/cart\n\nPay by card\n\nM1: not the title\n[M2]', ''],
    ['Merge pull request #12 from sam/cart\n\nPay by card\n\nMilestone: M1\nCompletes: M2', 'M1 M2', 'M2'],
    ['Merge pull request #12 from sam/M1', ''],
    ['Merge pull request #12 from sam/fix-(M1)', ''],
    ['Merge pull request #12 from sam/cart [M1]', 'M1'],
    ['Merge pull request #12 from sam/cart\n\n\n\n  M1: Pay by card', 'M1'],
    ['Merge pull request #12 from sam/cart\n\n* M1: Pay\n* M2: Refund', ''],
    ['Merge pull request #12 from sam/cart\n\n> M1: quoted', ''],
    ['Merge pull request #12 from sam/cart\n\n    M1: quoted', ''],
    ['Merge pull request #12 from sam/cart\n\n```\nM1: quoted\n```', ''],
    ["Merge branch 'main' into sam/cart", ''],
    ['M1: Pay by card (#12)', 'M1'],
    ['Pay by card [M1] (#12)', 'M1'],
    ['Pay by card (M1) (#12)\n\n* Draft\n\n* M2: Later\n\n---------\n\nCo-authored-by: Dana <d@example.com>', 'M1'],
    [
      'M1: Pay by card (#12)\n\n* Pay\n\nMilestone: M2\n\n* Refund\n\nCompletes: M3\n\n---------\n\nCo-authored-by: Dana <d@example.com>\nMilestone: api',
      'M1 M2 M3 api',
      'M3',
    ],
    ['Pay by card (#12)\n\n* [M1] Pay\n* (M2) Refund\n- M3: Fee', ''],
    ['Pay by card (#12)\n\n* Milestone: M1\n- Completes: M2', ''],
    ['Bump lodash from 1.0 to 1.1 (#12)', ''],
    ['#12 M1: Pay', ''],
  ]);
});

describe('Commit messages of GitLab', () => {
  itReads([
    ["Merge branch 'cart' into 'main'\n\nM1: Pay by card\n\nSee merge request acme/shop!12", 'M1'],
    ["Merge branch 'cart' into 'main'\n\nPay by card [M1, M2]\n\nSee merge request acme/shop!12", 'M1 M2'],
    ["Merge branch 'cart' into 'main'\n\nDraft: M1: Pay by card\n\nCloses #12\n\nSee merge request acme/shop!12", 'M1'],
    ["Merge branch 'cart' into 'main'\n\nResolve \"M1: Pay by card\"\n\nCloses #12", 'M1'],
    ["Merge branch 'cart' into 'main'\n\nCloses #12\n\nM1: not the title", ''],
    ["Merge branch 'M1/stripe' into 'main'\n\nPay by card\n\nSee merge request acme/shop!12", ''],
    ["Merge branch 'fix-(M1)' into 'main'", ''],
    ["Merge branch 'cart' into 'main' (M1)", 'M1'],
    ["Merge branch 'cart' into 'main'\n\nPay\n\nCompletes: M1\n\nSee merge request acme/shop!12", 'M1', 'M1'],
    ["Merge branches 'a', 'b' and 'c' into main\n\nM1: Pay", 'M1'],
    ["Merge remote-tracking branch 'origin/main' into M1", ''],
    ["Merge tag 'v1.0' into main\n\nM1: Release", 'M1'],
    ["Merge commit '3f2a1b9' into main\n\n(M1) Release", 'M1'],
    ["Merge branch 'main' of gitlab.com:acme/shop into cart\n\n# Conflicts:\n#\tcart.ts", ''],
    ['M1: Pay by card\n\nCloses #12', 'M1'],
    ['Pay by card\n\n* M1: Pay\n\n* Refund\n\nMilestone: M2\n\nSee merge request acme/shop!12', 'M2'],
    ['Resolve "M1: Pay by card"', 'M1'],
    ['Resolve M1: Pay by card', ''],
  ]);
});

describe('Commit messages of Bitbucket', () => {
  itReads([
    ['Merged in feature/cart (pull request #5)\n\nM1: Pay by card\n\nApproved-by: Dana Ruiz', 'M1'],
    [
      'Merged in feature/cart (pull request #5)\n\nPay by card (M1)\n\n* M2: Pay\n\n* M3: Refund\n\nApproved-by: Dana',
      'M1',
    ],
    ['Merged in feature/cart (pull request #5)\n\nPay by card\n\nMilestone: M2\n\nApproved-by: Dana', 'M2'],
    ['Merged in M1/stripe (pull request #5)', ''],
    ['Merged in M1/stripe (pull request #5)\n\nApproved-by: Dana', ''],
    ['Merged in fix-(M1) (pull request #5)\n\nPay', ''],
    ['Merged in feature/cart (pull request #5)\nM1: Pay by card', 'M1'],
    ['Merged in the M1 branch\n\nM1: not a title', ''],
    [`Pull request #53: M1: Pay\n\nMerge in SHOP/web from cart to master\n\n* commit '${hash}':\n  M2: Pay`, 'M1'],
    [`Pull request #53: Pay [M1]\n\nMerge in SHOP/web from M2 to master\n\n* commit '${hash}':\n  M3: Pay`, 'M1'],
    [`Pull request #53: feat(web): M1: Pay\n\nMerge in SHOP/web from cart to master\n\nSquashed commit`, 'M1'],
    [`Pull request #53: Feature/M1 stripe\n\nMerge in SHOP/web from feature/M1 to master`, ''],
    [`Merge pull request #53 in SHOP/web from cart to master\n\n* commit '${hash}':\n  M1: Pay\n  M2: Refund`, ''],
    ['Pull request template: M1: x', ''],
    ['Pull request #53 M1: Pay', ''],
  ]);
});

describe('Commit messages of Azure DevOps', () => {
  itReads([
    ['Merged PR 12: M1: Pay by card\n\nWith the fee.\n\nRelated work items: #12', 'M1'],
    ['Merged PR 12: [M1] Pay by card', 'M1'],
    ['Merged PR 12: M1, M2: Pay and refund', 'M1 M2'],
    ['Merged PR 12: feat: M1: Pay by card', 'M1'],
    ['Merged PR 12: Revert "M1: Pay by card"', 'M1'],
    ['Revert "Merged PR 12: M1: Pay by card"', 'M1'],
    ['Merged PR 12: Pay by card\n\n- M1: Pay\n- [M2] Refund\n\nRelated work items: #12, #13', ''],
    ['Merged PR 12: Pay by card\n\nMilestone: M1\nRelated work items: #12', 'M1'],
    ['Merge PR 12: M1: Pay', 'M1'],
    ['Merge pull request 12 from cart into main\n\nM1: Pay', 'M1'],
    ['Merged PRs: M1', ''],
    ['Merged PRs: M1: x', ''],
    ['Merged PR template: M1: x', ''],
    ['Merged cells in M1: fix', ''],
    ['Merged M1: x', ''],
  ]);
});

describe('Commit messages of Gerrit, Gitea and bots', () => {
  itReads([
    ['M1: Pay by card\n\nWith the fee.\n\nChange-Id: I3f2a1b9c8d7e6f5a4b3c2d1e0f9a8b7c6d5e4f3a', 'M1'],
    ['Pay by card\n\nMilestone: M1\nChange-Id: I3f2a1b9c8d7e6f5a4b3c2d1e0f9a8b7c6d5e4f3a', 'M1'],
    ['Merge "M1: Pay by card"', 'M1'],
    ['Merge "M1: Pay by card" into stable-1.0', 'M1'],
    ['Merge "Pay by card (M1)"', 'M1'],
    ['Merge "Revert "M1: Pay by card""', 'M1'],
    ['Merge changes from topic "M1"', ''],
    ['Merge changes I3f2a1b9c,I8d7e6f5a\n\n* changes:\n  M1: Pay\n  M2: Refund', ''],
    ['Merge M1: x', ''],
    [`M1: Pay by card\n\n(cherry picked from commit ${hash})`, 'M1'],
    [`Pay by card\n\nMilestone: M1\nCompletes: M2\n\n(cherry picked from commit ${hash})`, 'M1 M2', 'M2'],
    [
      "Merge pull request 'M1: Pay by card' (#12) from sam/cart into main\n\nReviewed-on: https://git.example.com/12",
      'M1',
    ],
    ["Merge pull request 'Pay by card (M1)' (#12) from sam/cart into main", 'M1'],
    ["Merge pull request 'Pay by card' (#12) from sam/M1 into main", ''],
    ['Merge branch handling into one place\n\nM1: not a title', ''],
    ['Merge #12 and others\n\nM1: not a title', ''],
    ['Merge pull requests quicker\n\nM1: not a title', ''],
    ['Merge the two carts\n\nM1: not a title', ''],
    ['Merge #12 #13\n\n12: M1: Pay by card r=dana a=sam', 'M1'],
    ['Merge #12\n\n12: M1: Pay by card r=dana a=sam', 'M1'],
    ['Auto merge of #12 - sam:cart, r=dana\n\nM1: Pay by card', 'M1'],
    ['Backport PR #12: M1: Pay by card', 'M1'],
    ['[Backport 1.x] M1: Pay by card (#12)', 'M1'],
    [
      'Squashed commit of the following:\n\ncommit 3f2a1b9\nAuthor: Sam <s@example.com>\n\n    M1: Pay\n\n    Milestone: M2',
      '',
    ],
    ['!12 M1: Pay by card\nMerge pull request !12 from sam/cart', 'M1'],
  ]);
});
