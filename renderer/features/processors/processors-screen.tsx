import { Route, Switch } from 'wouter';
import { ForOthers } from './for-others.tsx';
import { AddForOther, ChangeForOther } from './for-other-sheet.tsx';
import { ProcessorList } from './processor-list.tsx';
import { AddProcessor, ChangeProcessor } from './processor-sheet.tsx';

/** Who works with data for the organisation, and for whom it does so itself. */
export const ProcessorsScreen = () => (
  <Switch>
    <Route path="/register/verwerkers/nieuw" component={AddProcessor} />
    <Route path="/register/verwerkers/:id" component={ChangeProcessor} />
    <Route path="/register/voor-anderen/nieuw" component={AddForOther} />
    <Route path="/register/voor-anderen/:id" component={ChangeForOther} />
    <Route path="/register/voor-anderen" component={ForOthers} />
    <Route component={ProcessorList} />
  </Switch>
);
