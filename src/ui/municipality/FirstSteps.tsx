// «Начало работы»: what makes an empty municipality workable, in order; it goes when all is done.
import * as texts from '../../texts/uiSetUp.ts';
import { Actions } from '../parts/Actions.tsx';
import { StateWord } from '../values/StateWord.tsx';
import type { MunicipalityProps } from './municipalityProps.ts';
import { type FirstStep, stepsOf } from './stepsOf.ts';

export function FirstSteps({ view, onOpen }: Pick<MunicipalityProps, 'view' | 'onOpen'>) {
  const steps = stepsOf(view.home.firstSteps);
  const next = steps.find(({ isDone }) => !isDone);
  return (
    <section class="next">
      <h2>{texts.firstSteps}</h2>
      <p class="hint">{texts.firstStepsCount(steps.filter(({ isDone }) => isDone).length, steps.length)}</p>
      <ol class="steps">
        {steps.map((step) => (
          <li key={step.name} aria-current={step === next ? 'step' : undefined}>
            <Step step={step} />
          </li>
        ))}
      </ol>
      {next?.screen && (
        <Actions primary={texts.firstStepActions[next.screen]} onPrimary={() => next.screen && onOpen(next.screen)} />
      )}
    </section>
  );
}

function Step({ step: { name, isDone, part } }: { readonly step: FirstStep }) {
  const words = [texts.firstStepNames[name], part].filter((word) => word !== '').join(': ');
  return isDone ? (
    <StateWord tone="good">{words}</StateWord>
  ) : (
    <StateWord tone="none" icon="wait">
      {words}
    </StateWord>
  );
}
