/** Settings of this screen in WeChat. */
export default { navigationBarTitleText: '发一个活' }
