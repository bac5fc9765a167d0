package org.certalign.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.certalign.certify.Certification;
import org.certalign.certify.Effort;
import org.certalign.certify.Progress;
import org.certalign.theorem.Registry;
import org.junit.jupiter.api.Test;

/** Certificates are of the form that the schema promises, proof status and all. */
class CertificateSchemaTest {
  @Test
  void certificatesFitTheSchema() throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(Path.of("specs", "certificate.schema.json")));
    ObjectNode json =
        CertificateJson.of(
            Certification.run(
                    List.of(Registry.find("bon-top-atom")), Effort.QUICK, 0, Progress.SILENT)
                .get(0));
    assertEquals(List.of(), schema.validate(Report.text(json), InputFormat.JSON));
    json.withObject("/proofs/kernel").put("hearsay", 1);
    assertFalse(schema.validate(Report.text(json), InputFormat.JSON).isEmpty());
  }
}
