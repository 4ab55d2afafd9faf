/* In the place of x264 and x265 in frozen builds: FFmpeg is linked with both and does not start without them.

   mmdesk decodes, and writes recordings with free encoders; these two are under the GPL, see packaging/README.md.
   Of each function that FFmpeg calls there is one of the same name that only says "cannot": opening such an
   encoder fails with an error, and nothing else ever calls them. Compiled with -DX264_OPEN=x264_encoder_open_165
   (the number is that of the library that is replaced) or with -DX265_GET=x265_api_get_216. */

#ifdef _WIN32
#define SHARED __declspec(dllexport)
#else
#define SHARED __attribute__((visibility("default")))
#endif

#define NO(name) SHARED int name(void) { return -1; }
#define NOTHING(name) SHARED void *name(void) { return 0; }

#ifdef X264_OPEN
NOTHING(X264_OPEN)
NO(x264_encoder_close)
NO(x264_encoder_delayed_frames)
NO(x264_encoder_encode)
NO(x264_encoder_headers)
NO(x264_encoder_maximum_delayed_frames)
NO(x264_encoder_reconfig)
NO(x264_param_apply_fastfirstpass)
NO(x264_param_apply_profile)
NO(x264_param_cleanup)
NO(x264_param_default)
NO(x264_param_default_preset)
NO(x264_param_parse)
NO(x264_picture_init)
SHARED const char x264_levels[64] = {0}; /* an empty list: levels end with a zero */
#endif

#ifdef JACK
/* Debian's PortAudio is linked with JACK, which needs Berkeley DB. Without a client there is no JACK to PortAudio,
   and it goes on with ALSA (and PulseAudio and PipeWire behind it). */
NOTHING(jack_client_open)
NO(jack_activate)
NO(jack_client_close)
NO(jack_client_name_size)
NO(jack_connect)
NO(jack_deactivate)
NO(jack_frame_time)
NO(jack_get_buffer_size)
NOTHING(jack_get_client_name)
NOTHING(jack_get_ports)
NO(jack_get_sample_rate)
NO(jack_on_shutdown)
NOTHING(jack_port_by_name)
NO(jack_port_connected)
NO(jack_port_disconnect)
NOTHING(jack_port_get_buffer)
NO(jack_port_get_latency)
NOTHING(jack_port_name)
NO(jack_port_name_size)
NOTHING(jack_port_register)
NO(jack_port_unregister)
NO(jack_set_error_function)
NO(jack_set_process_callback)
NO(jack_set_sample_rate_callback)
NO(jack_set_xrun_callback)
#endif

#ifdef X265_GET
/* FFmpeg asks for a table of functions, the first of which gives it memory for parameters: there is none. */
static void *nothing(void) { return 0; }
#define EIGHT nothing, nothing, nothing, nothing, nothing, nothing, nothing, nothing
static void *(*const table[64])(void) = {EIGHT, EIGHT, EIGHT, EIGHT, EIGHT, EIGHT, EIGHT, EIGHT};
SHARED const void *X265_GET(int bits) { (void)bits; return table; }
#endif
