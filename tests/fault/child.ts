// One run of one flow in a process of its own, so that it can be killed. Prints how it ended as JSON.
import { PlantedHome } from '../kit/planted-home';
import type { Fault } from './faulty-calls';
import { runFlow, type Flow } from './flows';

const [folder = '', flow = '', receipt = '', fault = ''] = process.argv.slice(2);
void runFlow(new PlantedHome(folder), flow as Flow | 'recover', receipt, JSON.parse(fault) as Fault).then((ended) => {
  process.stdout.write(JSON.stringify(ended));
});
