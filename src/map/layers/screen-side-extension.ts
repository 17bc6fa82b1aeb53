import { LayerExtension, type Layer } from '@deck.gl/core';

/** One side of an upright line across the map. */
export interface ScreenSide {
  /** Tells the layers of the two sides apart. */
  name: 'left' | 'right';
  /** Where the line stands, from 0 at the left of the map to 1 at its right. */
  edge: number;
}

export interface ScreenSideProps {
  screenSide?: ScreenSide;
}

/** In pixels of the drawing buffer; both sides keep what lies on them, nothing is drawn twice. */
const shaderModule = {
  name: 'screenSide',
  fs: `\
layout(std140) uniform screenSideUniforms {
  float edgePixels;
  float isRight;
} screenSide;
`,
  uniformTypes: { edgePixels: 'f32', isRight: 'f32' },
} as const;

const injection = {
  'fs:DECKGL_FILTER_COLOR': `
  if ((gl_FragCoord.x >= screenSide.edgePixels) != (screenSide.isRight > 0.5)) discard;
`,
};

/** Draws a layer on one side of a line across the screen, whatever way the map is turned; the other side stays free. */
export class ScreenSideExtension extends LayerExtension {
  static override extensionName = 'ScreenSideExtension';
  static override defaultProps = { screenSide: { type: 'object', value: { name: 'left', edge: 1 } } };

  override getShaders() {
    return { modules: [shaderModule], inject: injection };
  }

  override draw(this: Layer<ScreenSideProps>): void {
    const { name, edge } = this.props.screenSide ?? { name: 'left', edge: 1 };
    const [width] = this.context.device.getDefaultCanvasContext().getDrawingBufferSize();
    this.setShaderModuleProps({
      screenSide: { edgePixels: Math.round(edge * width), isRight: name === 'right' ? 1 : 0 },
    });
  }
}
