/** Settings of this screen in WeChat. */
export default { navigationBarTitleText: '派活' }
