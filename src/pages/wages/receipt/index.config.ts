/** Settings of this screen in WeChat. */
export default { navigationBarTitleText: '签收工钱' }
