/** A question answered by real radio buttons or check boxes that look like chips. */
import { useId } from 'react'
import type { ReactNode } from 'react'
import { choose, groupClass, isChosen } from './face'
import type { ChoiceProps } from './face'
import './index.scss'

export type { ChoiceProps, ChoiceOption } from './face'

export function Choice(props: ChoiceProps): ReactNode {
  const name = useId()
  return (
    <fieldset className="ui-choice" aria-describedby={props.error ? `${name}error` : undefined}>
      <legend className="ui-choice__legend">{props.legend}</legend>
      <div className={groupClass(props)}>
        {props.options.map(({ value, label, detail }) => (
          <label
            key={value}
            className={isChosen(props, value) ? 'ui-choice__chip ui-choice__chip--chosen' : 'ui-choice__chip'}
          >
            <input
              className="ui-choice__input"
              type={props.several ? 'checkbox' : 'radio'}
              name={name}
              value={value}
              checked={isChosen(props, value)}
              onChange={() => choose(props, value)}
            />
            <span className="ui-choice__mark" aria-hidden="true">
              {isChosen(props, value) ? '✓' : ''}
            </span>
            <span>
              {label}
              {detail && <span className="ui-choice__detail">{detail}</span>}
            </span>
          </label>
        ))}
      </div>
      {props.error && (
        <span className="ui-choice__error" id={`${name}error`}>
          ! {props.error}
        </span>
      )}
    </fieldset>
  )
}
