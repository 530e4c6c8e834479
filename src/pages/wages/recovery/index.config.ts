/** Settings of this screen in WeChat. */
export default { navigationBarTitleText: '多发的钱' }
