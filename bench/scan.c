/* The yardstick of bench/run: scans a file with libyaml's event parser and keeps nothing. */
#include <stdio.h>
#include <yaml.h>

int main(int count, char **arguments) {
    FILE *file = count == 2 ? fopen(arguments[1], "rb") : NULL;
    yaml_parser_t parser;
    yaml_event_t event;
    int kind;
    if (!file || !yaml_parser_initialize(&parser)) return 2;
    yaml_parser_set_input_file(&parser, file);
    do {
        if (!yaml_parser_parse(&parser, &event)) return 1;
        kind = event.type;
        yaml_event_delete(&event);
    } while (kind != YAML_STREAM_END_EVENT);
    return 0;
}
