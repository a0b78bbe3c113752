import { Route, Switch } from 'wouter';
import { ApproveVersion } from './approve-version.tsx';
import { AddActivity, ChangeActivity } from './edit-activity.tsx';
import { LivingRegister } from './living-register.tsx';
import { OldVersion } from './old-version.tsx';
import { Starters } from './starters.tsx';
import { TakeOver } from './take-over.tsx';
import { Versions } from './versions.tsx';

/** The register of art. 30: as it lives now, its activities, its versions. */
export const RegisterScreen = () => (
  <Switch>
    <Route path="/register/nieuw" component={Starters} />
    <Route path="/register/nieuw/zelf" component={AddActivity} />
    <Route path="/register/verwerking/:id" component={ChangeActivity} />
    <Route path="/register/overnemen" component={TakeOver} />
    <Route path="/register/goedkeuren" component={ApproveVersion} />
    <Route path="/register/versies" component={Versions} />
    <Route path="/register/versies/:number" component={OldVersion} />
    <Route component={LivingRegister} />
  </Switch>
);
