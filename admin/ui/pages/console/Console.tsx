/** The console as a whole: what it stands on, who is signed in, and which page is shown. */
import type { ReactNode } from 'react';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Redirect, Route, Router, Switch } from 'wouter';
import { ApiProblem } from '../../api/client.ts';
import { useMe } from '../../api/queries.ts';
import type { Me } from '../../api/types.ts';
import { Failed, Waiting } from '../../parts/Notes.tsx';
import { AccountPage } from './account/AccountPage.tsx';
import { SignIn } from './account/SignIn.tsx';
import { AnswersPage } from './answers/AnswersPage.tsx';
import { BulletinsPage } from './answers/BulletinsPage.tsx';
import { HotlinesPage } from './answers/HotlinesPage.tsx';
import { QuestionsPage } from './answers/QuestionsPage.tsx';
import { ClaimPage } from './claims/ClaimPage.tsx';
import { ClaimsPage } from './claims/ClaimsPage.tsx';
import { DutyPage } from './duty/DutyPage.tsx';
import { FailuresPage } from './failures/FailuresPage.tsx';
import { Frame } from './frame/Frame.tsx';
import { HouseholdPage } from './household/HouseholdPage.tsx';
import { IsolationPage } from './isolation/IsolationPage.tsx';
import { PacksPage } from './packs/PacksPage.tsx';
import { EnrolPage } from './people/EnrolPage.tsx';
import { ImportPage } from './people/ImportPage.tsx';
import { PeoplePage } from './people/PeoplePage.tsx';
import { PersonPage } from './person/PersonPage.tsx';
import { QueuePage } from './queue/QueuePage.tsx';
import { ResultsPage } from './results/ResultsPage.tsx';
import { SlotPage } from './test-slots/SlotPage.tsx';
import { SlotsPage } from './test-slots/SlotsPage.tsx';
import { UsersPage } from './users/UsersPage.tsx';
import { cssVariables, theme } from './theme.ts';

/** A session that ended somewhere else leads back to the sign-in, wherever it is noticed. */
const onError = (fault: unknown): void => {
  if (fault instanceof ApiProblem && fault.status === 401) client.setQueryData(['me'], null);
};

const client = new QueryClient({
  queryCache: new QueryCache({ onError }),
  mutationCache: new MutationCache({ onError }),
  defaultOptions: {
    queries: {
      retry: (times, fault) => times < 2 && (!(fault instanceof ApiProblem) || fault.status === 0),
      staleTime: 5000,
    },
  },
});

export function Console(): ReactNode {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <Notifications position="bottom-left" limit={4} />
      <QueryClientProvider client={client}>
        <Router base="/console">
          <Gate />
        </Router>
      </QueryClientProvider>
    </MantineProvider>
  );
}

function Gate(): ReactNode {
  const { data, error, isPending, refetch } = useMe();
  if (isPending) return <Waiting rows={3} label="Đang mở bàn trực" />;
  if (error !== null) return <Failed fault={error} again={() => void refetch()} />;
  if (data === null) return <SignIn />;
  if (data.mustEnrolTotp) return <AccountPage me={data} forced />;
  return <Pages me={data} />;
}

const PEOPLE = (
  <>
    <Route path="/people">
      <PeoplePage />
    </Route>
    <Route path="/people/new">
      <EnrolPage />
    </Route>
    <Route path="/people/import">
      <ImportPage />
    </Route>
    <Route path="/people/:id/household">{({ id }) => <HouseholdPage key={id} id={id} />}</Route>
    <Route path="/people/:id">{({ id }) => <PersonPage key={id} id={id} />}</Route>
  </>
);

function Pages({ me }: { me: Me }): ReactNode {
  return (
    <Frame me={me}>
      <Switch>
        <Route path="/queue/:queue/:caseId?">
          {({ queue, caseId }) => <QueuePage me={me} queue={queue} caseId={caseId ?? null} />}
        </Route>
        <Route path="/duty" component={DutyPage} />
        {PEOPLE}
        <Route path="/isolation">
          <IsolationPage me={me} />
        </Route>
        <Route path="/results" component={ResultsPage} />
        <Route path="/test-slots" component={SlotsPage} />
        <Route path="/test-slots/:id">{({ id }) => <SlotPage key={id} id={id} />}</Route>
        <Route path="/packs">
          <PacksPage me={me} />
        </Route>
        <Route path="/answers">
          <AnswersPage me={me} />
        </Route>
        <Route path="/questions" component={QuestionsPage} />
        <Route path="/bulletins">
          <BulletinsPage me={me} />
        </Route>
        <Route path="/hotlines">
          <HotlinesPage me={me} />
        </Route>
        <Route path="/claims" component={ClaimsPage} />
        <Route path="/claims/:id">{({ id }) => <ClaimPage key={id} me={me} id={id} />}</Route>
        <Route path="/failures" component={FailuresPage} />
        <Route path="/users" component={UsersPage} />
        <Route path="/account">
          <AccountPage me={me} forced={false} />
        </Route>
        <Route path="/">
          <QueuePage me={me} queue="open" caseId={null} />
        </Route>
        <Route>
          <Redirect to="/" />
        </Route>
      </Switch>
    </Frame>
  );
}
