/** Settings of this screen in WeChat. */
export default { navigationBarTitleText: '投诉回执' }
