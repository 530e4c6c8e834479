/** Settings of this screen in WeChat. */
export default { navigationBarTitleText: '我要投诉' }
